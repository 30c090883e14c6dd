/** Registers every element. `<tfm-data>` comes first, so that it is there when the widgets inside it ask for their data. */
import './elements/tfm-data/define.js';
import './elements/eligibility-checker/define.js';
import './elements/programme-card/define.js';
import './elements/tfm-hub/define.js';
import './elements/tfm-impact/define.js';
import './elements/tfm-journey/define.js';
import './elements/tfm-programmes/define.js';
import './elements/workgroup-dates/define.js';
