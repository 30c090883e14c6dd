/** As much of React's types as the widgets' own build on, so that these are checked without installing React. */
declare module 'react' {
  export interface HTMLAttributes<Element> {
    id?: string;
    children?: unknown;
    onClick?: (event: { currentTarget: Element }) => void;
  }
  export type DetailedHTMLProps<Props, Element> = Props & {
    key?: string | number;
    ref?: (element: Element | null) => void;
  };
  export function createElement(...args: unknown[]): unknown;
  export namespace JSX {
    /** The widgets add to it. */
    interface IntrinsicElements {}
    interface ElementChildrenAttribute {
      children: unknown;
    }
  }
}
