import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { announce } from '../../page/announcer.js';
import { copyText } from '../../page/copy-text.js';
import { warnOnce } from '../../page/log.js';
import { failed, NOTHING, went, type Outcome } from '../../page/outcome.js';
import { openPaper } from '../../page/paper.js';
import { linkFor } from '../../page/shared-link.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import type { Results } from './results.js';
import { sheetStyles } from './sheet.styles.js';
import { sheetView } from './sheet-view.js';
import { takeView, type Code } from './take-view.js';

/** What the reader takes away from the results: the link, its code and the sheet of paper. */
export class TakeController {
  readonly #host: ReactiveControllerHost;
  /** What was done and shown for a link; it goes when the link changes. */
  #taken: { readonly link?: string | undefined; readonly done: Outcome; readonly code?: Code | undefined } = {
    done: NOTHING,
  };

  /** @param host the widget, which is rendered again when something was done */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The section of the results that offers all this. */
  view(results: Results): TemplateResult {
    const link = linkOf(results);
    const { done, code } = this.#taken.link === link ? this.#taken : { done: NOTHING, code: undefined };
    return takeView({
      level: results.level + 1,
      link,
      done,
      code,
      onCopy: (event) => {
        const field = (event.currentTarget as HTMLElement).closest('section')!.querySelector('input')!;
        void copyText(link!, field).then((copied) =>
          this.#take(
            link,
            copied
              ? went('Link copied')
              : failed('Your browser does not let us copy. The link is selected: copy it from there.'),
          ),
        );
      },
      onCode: () => {
        void codeOf(link).then((drawn) =>
          this.#take(
            link,
            drawn ? went('The code is below') : failed('There is no code to be had just now. The link says the same.'),
            drawn,
          ),
        );
      },
      onSheet: () => this.#print(results, link),
    });
  }

  #take(
    link: string | undefined,
    done: Outcome,
    code = this.#taken.link === link ? this.#taken.code : undefined,
  ): void {
    this.#taken = { link, done, code };
    this.#host.requestUpdate();
    announce(done.text);
  }

  #print(results: Results, link: string | undefined): void {
    const paper = openPaper('Teaching for mastery: a sheet for the headteacher', [
      ...rootStyles,
      controlStyles,
      sheetStyles,
    ]);
    if (!paper) {
      this.#take(link, failed('Your browser does not open a sheet of its own here. Print this page instead.'));
      return;
    }
    const show = (code?: Code) => paper.show(sheetView({ results, link, code, onPrint: paper.print }));
    show();
    void codeOf(link).then((code) => {
      show(code);
      paper.print();
    });
  }
}

const linkOf = ({ state, judged }: Results): string | undefined =>
  linkFor(
    state,
    judged.map(({ assessment }) => assessment),
    location.href,
  );

/** The code of a link. What draws it is fetched when the first code is asked for; without it the reader has the link. */
async function codeOf(link: string | undefined): Promise<Code | undefined> {
  if (!link) return undefined;
  try {
    const { qrPath } = await import('../../page/qr.js');
    return qrPath(link) ?? undefined;
  } catch (error) {
    warnOnce(
      `<eligibility-checker>: tfm-qr.js could not be loaded from beside the script, so there is no QR code. ${String(error)}`,
    );
    return undefined;
  }
}
