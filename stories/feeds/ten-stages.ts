import type { Journey, Stage } from '../../src/model/types.js';

type Detail = Stage['details'][number];
const support = (text: string): Detail => ({ title: 'Support', text });
const asks = (text: string): Detail => ({ title: 'What it asks', text });

/**
 * A journey as a hub might write one of its own: ten stages, three branches, labels that are too long for any box, two ways
 * that come together again, and a step from the school's track to the teachers'.
 */
export const tenStages: Journey = {
  id: 'example-secondary-2026-27',
  title: 'The way to mastery with Example Maths Hub and its partner schools',
  phase: 'secondary',
  year: '2026/27',
  summary: 'Ten stages, of which nobody takes all.',
  stages: [
    {
      id: 'first-look',
      title: 'A first look: an open morning in a school that already teaches for mastery',
      track: 'school',
      summary: 'You watch two lessons and talk about them with the people who taught them.',
      length: 'One morning',
      details: [support('A Local Leader shows you round.'), { title: 'Money', text: 'Free.' }],
      entry: { text: 'Start here if you are curious.', when: { question: 'hub-involvement', in: ['no'] } },
      leadsTo: [
        { stage: 'development', text: 'when your leaders agree' },
        { stage: 'groundwork', text: 'if your department is still finding its feet' },
      ],
    },
    {
      id: 'groundwork',
      title: 'Groundwork',
      track: 'school',
      summary: 'A year to build a team that has time to talk about maths.',
      length: 'One academic year',
      details: [asks('Half an hour for the whole department, every week.')],
      leadsTo: [{ stage: 'development', text: 'when the ground is firm' }],
    },
    {
      id: 'development',
      title: 'Development',
      track: 'school',
      summary: 'Two Advocates begin in their own classes.',
      length: 'One academic year',
      details: [asks('Two teachers, six days.'), { title: 'What it gives', text: 'Two classrooms to look into.' }],
      entry: {
        text: 'Start here if you know what you want.',
        when: { question: 'development', in: ['never', 'this-year'] },
      },
      leadsTo: [
        { stage: 'embedding', text: 'when the Development year is over' },
        { stage: 'continuity', text: 'for schools that work with their primaries' },
        { stage: 'specialist', as: 'the Specialist programme', text: 'for a teacher who wants to lead' },
      ],
    },
    {
      id: 'embedding',
      title: 'Embedding',
      track: 'school',
      summary: 'The whole department takes it up.',
      details: [support('Three days with a Specialist.')],
      entry: {
        text: 'Start here if Development was last year.',
        when: { question: 'development', in: ['last-year'] },
      },
      leadsTo: [{ stage: 'sustaining', text: 'from the third year on' }],
    },
    {
      id: 'continuity',
      title: 'One curriculum from Year 5 to Year 8, shared by a secondary school and all the primaries around it',
      track: 'school',
      summary: 'A family of schools teaches the same ideas with the same pictures and words.',
      details: [asks('A teacher from each school of the family.')],
      leadsTo: [{ stage: 'sustaining' }],
    },
    {
      id: 'sustaining',
      title: 'Sustaining',
      track: 'school',
      summary: 'You keep it growing.',
      details: [support('A group of schools that stays together.')],
      entry: { text: 'Start here if it lies longer back.', when: { question: 'development', in: ['earlier'] } },
      leadsTo: [],
    },
    {
      id: 'specialist',
      title: 'Mastery Specialist in training',
      track: 'people',
      summary: 'A teacher works on their own lessons first.',
      details: [support('Experts, and online groups.')],
      leadsTo: [
        { stage: 'department', text: 'in the second year' },
        { stage: 'coach', text: 'for those who would rather work one to one' },
      ],
    },
    {
      id: 'department',
      title: 'Leading the department’s professional development',
      track: 'people',
      summary: 'The teacher leads colleagues at their own school.',
      details: [{ title: 'What comes with it', text: 'A course in leading professional development.' }],
      leadsTo: [{ stage: 'local-leader', as: 'Local Leader' }],
    },
    {
      id: 'coach',
      title: 'Coach',
      track: 'people',
      summary: 'The teacher helps one colleague at a time.',
      details: [asks('An hour a week.')],
      leadsTo: [],
    },
    {
      id: 'local-leader',
      title: 'Local Leader of Mathematics Education',
      track: 'people',
      summary: 'The teacher leads groups for the hub.',
      details: [asks('About ten days a year.')],
      leadsTo: [],
      meets: [{ stage: 'first-look', text: 'a Local Leader shows visitors round' }],
    },
  ],
};
