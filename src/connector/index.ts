/**
 * Where statuses come from and how they reach the sheet: the port every source serves, what its answers
 * must look like, the life of a DOPP, and the plan of what a sync writes. No view, no rule and no secret
 * may enter; libraries of the network stay in `adapters/`.
 */
export { createFileConnector } from './file-connector';
export * from './lifecycle';
export * from './outbox';
export * from './polling';
export * from './port';
export * from './stable-keys';
export * from './status-batch';
export * from './sync';
