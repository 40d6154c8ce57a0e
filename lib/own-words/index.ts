export { assess } from './assess.ts';
export { saidBefore } from './echo.ts';
export { ignoredTerms } from './keep.ts';
export { prepareAhead } from './prepare.ts';
export {
  type Assessment,
  type Echo,
  type Limits,
  type Options,
  type Reason,
  reasons,
  type Span,
} from './types.ts';
