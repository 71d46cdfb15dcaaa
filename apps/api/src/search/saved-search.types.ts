import { alerts, type Alert } from '@guildhall/domain/search/saved';
import { searchPlaces, type SavedTarget } from '@guildhall/domain/search/saved-address';
import type { SearchKind } from '@guildhall/domain/search/kinds';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';
import { SearchKindEnum } from './search.types.js';

export const SearchAlertEnum = enumOf(alerts);
export const SearchPlaceEnum = enumOf(searchPlaces);
registerEnumType(SearchAlertEnum, { name: 'SearchAlert', description: 'How often one hears what is new' });
registerEnumType(SearchPlaceEnum, { name: 'SearchPlace', description: 'Where a search looks' });

@ObjectType('SavedSearch', { description: 'A search that the person who asks keeps; nobody else ever sees it' })
export class SavedSearchNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'Path of its results' }) address: string;
  @Field(() => SearchPlaceEnum) place: SavedTarget['place'];
  @Field(() => String) words: string;
  @Field(() => SearchKindEnum, { nullable: true }) kind: SearchKind | null;
  @Field(() => Int, { description: 'Values of filters that are chosen' }) filters: number;
  @Field(() => SearchAlertEnum) alert: Alert;
  @Field(() => DateTime) savedAt: string;
  @Field(() => DateTime, { nullable: true, description: 'When it is looked next whether there is something new' }) nextAt: string | null;
}
@InputType('SaveSearchInput', { description: 'Keeps the search of an address under a name' })
export class SaveSearchGql {
  @Field(() => ID) clientMutationId: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'Path of its results, with words and filters' }) address: string;
  @Field(() => SearchAlertEnum) alert: Alert;
}
@InputType('ChangeSavedSearchInput')
export class ChangeSavedSearchGql {
  @Field(() => ID) savedSearchId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => SearchAlertEnum) alert: Alert;
}
@InputType('DeleteSavedSearchInput')
export class DeleteSavedSearchGql {
  @Field(() => ID) savedSearchId: string;
  @Field(() => Int) expectedVersion: number;
}
