import { html, type TemplateResult } from 'lit';

/** A choice that narrows a list. */
export interface Filter {
  name: string;
  label: string;
  /** The words of the choice that leaves nothing out. */
  all: string;
  /** What else can be chosen: the value and its words. */
  options: readonly (readonly [value: string, words: string])[];
  /** What is chosen; empty for all. */
  value: string;
  onChoose: (value: string) => void;
}

/** A list to choose from, with its label; it looks like `filterStyles`. */
export const filterView = ({ name, label, all, options, value, onChoose }: Filter): TemplateResult =>
  html`<label class="filter">
    <span class="small">${label}</span>
    <select name=${name} @change=${(event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value)}>
      ${
        // the property, as Firefox keeps what the reader chose whatever becomes of the attribute
        [['', all] as const, ...options].map(
          ([id, words]) => html`<option value=${id} .selected=${id === value}>${words}</option>`,
        )
      }
    </select>
  </label>`;
