import type { ComponentChildren } from 'preact';
import { ThaiText } from './thai-text.tsx';

/** What a screen hands to a component: text becomes `ThaiText`, everything else stays as it is. */
export function prose(children: ComponentChildren): ComponentChildren {
  return typeof children === 'string' ? <ThaiText text={children} /> : children;
}
