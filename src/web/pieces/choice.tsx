/** One of several values in a row of switches. */
export interface Option<T> {
  readonly value: T;
  readonly label: string;
}

/** A row of switches of which exactly one is on. Each is a radio button, so arrow keys move between them. */
export function Choice<T extends string>({
  name,
  label,
  value,
  options,
  onChange,
}: {
  name: string;
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="choice">
      <legend className="hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? `on ${option.value}` : undefined}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
