import { comparablePlate } from '../identifiers';
import { memo } from './memo';

/** `comparablePlate` with its latest answers kept: several rules compare the same plates. */
export const comparable = memo(comparablePlate);
