import type { KeyboardEvent, ReactNode } from "react";

/** Words in running text that can be pressed. A button cannot break across lines; this can. */
export function Pressable({ children, onPress, className }: { children: ReactNode; onPress: () => void; className?: string }) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  return (
    <span role="button" tabIndex={0} className={className} onClick={onPress} onKeyDown={press}>
      {children}
    </span>
  );
}
