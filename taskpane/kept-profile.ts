import type { LocalStorage, ProfileData } from './services';
import { parseProfile } from './views/settings/profile-edit';

const key = 'spot.profile';

/** The profile as this computer keeps it; a damaged one counts as none. */
export function loadProfile(storage: LocalStorage): ProfileData {
  return parseProfile(storage.get(key) ?? '{}') ?? {};
}

export function saveProfile(storage: LocalStorage, profile: ProfileData): void {
  storage.set(key, JSON.stringify(profile));
}
