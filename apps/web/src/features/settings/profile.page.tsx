import { useSuspenseQuery } from '@apollo/client/react';
import type { LoadArgs } from '../../app/feature';
import { SettingsFrame } from '../../app/settings-frame';
import { OwnProfileDocument } from './profile.generated';
import { ProfileForm } from './profile-form';

export const load = ({ client }: LoadArgs) => client.query({ query: OwnProfileDocument }).catch(() => undefined);

export function ProfilePage() {
  return <SettingsFrame face="profile">{(viewer) => <Own personId={viewer.id} />}</SettingsFrame>;
}

function Own({ personId }: { personId: string }) {
  const { data } = useSuspenseQuery(OwnProfileDocument);
  return <ProfileForm profile={data.ownProfile} places={data.places} personId={personId} />;
}
