/** The door of the demo office: a made-up web site with evidence, right and wrong. */
export { type ServedFolder, serveFolder } from './serve-folder.ts';
export { type DemoSite, writeDemoEvidence } from './write-demo-evidence.ts';
