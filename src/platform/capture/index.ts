export { type Capture, type CaptureOptions, type Capturer, type CapturerOptions, createCapturer } from './capturer.ts';
export { openLocalFile } from './open-local-file.ts';
