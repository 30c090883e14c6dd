import { html } from 'lit';
import { IN_2023, LATER, type Fixture } from './fixture.js';

export const fixtures: Fixture[] = [
  {
    name: 'passed',
    title: 'All four days have passed',
    template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
    today: LATER,
  },
  {
    name: 'under-way',
    title: 'Two days have passed and the third is next',
    template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'day-itself',
    title: 'The third day is today',
    template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
    today: '2023-05-04',
  },
  {
    name: 'to-be-confirmed',
    title: 'A group whose dates are still to come',
    template: html`<workgroup-dates programme="sktm-secondary-non-specialist"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'every-group',
    title: 'Every group of the dataset',
    template: html`<workgroup-dates heading-level="3"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'none-known',
    title: 'A programme without a group',
    template: html`<workgroup-dates programme="secondary-maths-mat-leads"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'unknown-programme',
    title: 'A programme that is not known, with what the tag holds',
    template: html`<workgroup-dates programme="nope"><p>Ask us for the dates.</p></workgroup-dates>`,
  },
];
