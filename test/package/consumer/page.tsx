/** Somebody's React page. */
import * as React from 'react';
import type {} from 'tfm-widgets/jsx';

export const page = (
  <tfm-data hub="turing-nw" today="2023-03-10">
    <workgroup-dates key="dates" programme="sktm-secondary-ect" heading-level="3">
      Dates
    </workgroup-dates>
    <programme-card
      programme="sktm-secondary-ect"
      compact
      headingLevel={3}
      ontfm-programme-select={({ programme }) => console.log(programme.length)}
      ref={(card) => console.log(card?.compact, React)}
    />
    {/* @ts-expect-error a programme is known by its id */}
    <programme-card programme={7} />
  </tfm-data>
);
