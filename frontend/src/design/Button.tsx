import type { JSX } from 'preact';

type Look = 'main' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'ref'> {
  look?: Look;
}

export function Button({ look = 'plain', type = 'button', class: extra, ...rest }: ButtonProps) {
  return <button type={type} class={['button', `is-${look}`, extra].filter(Boolean).join(' ')} {...rest} />;
}
