const paths = {
  eye: "M2.5 12.2C4.6 8.2 8 6 12 6s7.4 2.2 9.5 6.2c-2.1 3.8-5.5 5.9-9.5 5.9s-7.4-2.1-9.5-5.9zM12 9.2a2.9 2.9 0 1 0 .1 5.8 2.9 2.9 0 0 0-.1-5.8z",
  wrong: "M12 3.6 21.4 20H2.6L12 3.6zM12 10v4.4M12 17.2v.1",
  good: "M4.5 12.8l5 5L19.8 7",
  info: "M12 3.2a8.8 8.8 0 1 0 .1 0zM12 11v5.6M12 7.6v.1",
  care: "M12 20C6.6 16.2 3.5 13 3.5 9.3A4.5 4.5 0 0 1 12 7.2a4.5 4.5 0 0 1 8.5 2.1C20.5 13 17.4 16.2 12 20z",
  down: "M5.5 9l6.5 6.5L18.5 9",
} as const;

export type IconName = keyof typeof paths;

/** Always beside words, so it has no name of its own. */
export function Icon({ name, className = "size-6" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
