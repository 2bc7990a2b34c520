/** The door of the demo office: a made-up web site with evidence, right and wrong, and the office that hands it in. */

export { demoHosts } from './demo-hosts.ts';
export { hasOtherOffice } from './demo-office-queries.ts';
export { DEMO_YEAR, type DemoPiece } from './demo-piece.ts';
export { demoPieces } from './demo-pieces.ts';
export {
  type DemoPortTaken,
  type DemoSitePlace,
  demoSiteFolder,
  findDemoSite,
  madeDemoSite,
  type OpenDemoSite,
  openDemoSite,
  prepareDemoSite,
} from './demo-site.ts';
export { LAST_YEAR_FRAMEWORK, type LastYearPiece, lastYearPieces } from './last-year-pieces.ts';
export { DEMO_FRAMEWORK, type LoadedDemo, type LoadOutside, loadDemoOffice } from './load-demo-office.ts';
export { overruleDemoFinding } from './overrule-demo-finding.ts';
export { type ServedFolder, serveFolder } from './serve-folder.ts';
export { type DemoSite, writeDemoEvidence } from './write-demo-evidence.ts';
