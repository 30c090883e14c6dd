/** An application that a page brings along, on a Lit of its own. */
import { LitElement, html } from 'lit';

class HostApp extends LitElement {
  static properties = { count: { type: Number } };
  constructor() {
    super();
    this.count = 0;
  }
  render() {
    return html`<button @click=${() => this.count++}>${this.count} times</button>`;
  }
}
customElements.define('host-app', HostApp);
