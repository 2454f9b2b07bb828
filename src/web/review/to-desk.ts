/** Gives the keys back to the desk, from whatever button or row was pressed. */
export function toDesk(): void {
  document.querySelector<HTMLElement>(".desk")?.focus({ preventScroll: true });
}
