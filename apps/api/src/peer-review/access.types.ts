import { accessKinds, accessRoles, type AccessKind, type AccessRole } from '@guildhall/domain/peer-review/words';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/* Of its own: the types of a case stand on these. */
export const enumNamed = <T extends string>(name: string, values: readonly T[]): Record<string, T> => {
  const object = Object.fromEntries(values.map((v) => [v, v]));
  registerEnumType(object, { name });
  return object;
};
const AccessRoleEnum = enumNamed('DossierAccessRole', accessRoles);
const AccessKindEnum = enumNamed('DossierAccessKind', accessKinds);

@ObjectType('DossierAccess', { description: 'Somebody has read what the host wrote of itself' })
export class DossierAccessNode {
  @Field(() => String, { description: 'YYYY-MM-DD in UTC; the moment is not kept' }) day: string;
  @Field(() => AccessRoleEnum) role: AccessRole;
  @Field(() => AccessKindEnum) kind: AccessKind;
  @Field(() => String) name: string;
}
