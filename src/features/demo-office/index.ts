/** The door of the demo office: a made-up web site with evidence, right and wrong. */
export { DEMO_YEAR, type DemoPiece } from './demo-piece.ts';
export { demoPieces } from './demo-pieces.ts';
export { LAST_YEAR_FRAMEWORK, type LastYearPiece, lastYearPieces } from './last-year-pieces.ts';
export { type ServedFolder, serveFolder } from './serve-folder.ts';
export { type DemoSite, writeDemoEvidence } from './write-demo-evidence.ts';
