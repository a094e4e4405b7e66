import { Form, Link, type LinkProps, useFetcher } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonVariant = "primary" | "quiet" | "plain" | "warn";

const look = (variant: ButtonVariant, className = "") => `button button-${variant} ${className}`.trim();

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: ButtonVariant };

export function Button({ variant = "primary", className, type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={look(variant, className)} {...rest} />;
}

type ButtonLinkProps = LinkProps & {
  variant?: ButtonVariant;
  /** A real page load: another site, a download, or a way out that must not wait for a script. */
  plain?: boolean;
};

export function ButtonLink({ variant = "primary", className, plain, ...rest }: ButtonLinkProps) {
  return <Link reloadDocument={plain} className={look(variant, className)} {...rest} />;
}

type PostButtonProps = {
  action: string;
  label: ReactNode;
  variant?: ButtonVariant;
  /** The values by their names; several of one name where several can be ticked. */
  hidden?: Record<string, string | string[]>;
  /** The page that comes is the same one: it stays where it is, with the words that somebody is writing on it. */
  stay?: boolean;
};

export function PostButton({ action, label, variant = "quiet", hidden = {}, stay }: PostButtonProps) {
  const beside = useFetcher();
  const Frame = stay ? beside.Form : Form;
  return (
    <Frame method="post" action={action} preventScrollReset={stay}>
      {Object.entries(hidden).flatMap(([name, values]) =>
        [values]
          .flat()
          .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
      <Button variant={variant}>{label}</Button>
    </Frame>
  );
}
