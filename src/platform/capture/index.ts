export { createCapturer } from './capturer.ts';
export { openLocalFile } from './open-local-file.ts';
