/**
 * Where statuses come from and how they reach the sheet: the port every source serves, what its answers
 * must look like, and the plan of what a sync writes. No view, no rule and no secret may enter.
 */
export { createFileConnector } from './file-connector';
export * from './port';
export * from './sync';
