import type { ComponentProps } from 'react';

/** `filled`: the one next act of a page, so at most one of them. `text`: everything else. */
export type Weight = 'filled' | 'outlined' | 'text' | 'grave';

export type Props = ComponentProps<'button'> & { weight: Weight };

export function Button({ weight, className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`button button-${weight} ${className}`} {...rest} />;
}
