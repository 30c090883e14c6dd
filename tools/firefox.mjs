import { find } from './browsers.mjs';

/** How Firefox is started: the stock browser, driven by puppeteer-core over WebDriver BiDi. */
export const firefox = {
  browser: 'firefox',
  executablePath: find('firefox'),
  headless: true,
  // nothing is asked of any other machine
  extraPrefsFirefox: {
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
  },
};
