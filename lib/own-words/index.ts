export { assess } from './assess.ts';
export { type Assessment, type Limits, type Options, type Reason, reasons, type Span } from './types.ts';
