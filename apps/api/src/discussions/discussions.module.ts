import { Discussions1795600000015 } from '../db/migrations/0015-discussions.js';
import type { Feature } from '../kernel/feature.js';
import { Discussion } from './discussion.entity.js';
import { Post, PostRevision, Reaction } from './post.entity.js';
import { Follow, ReadState } from './reader.entity.js';

export const discussions: Feature = {
  name: 'discussions',
  entities: [Discussion, Post, PostRevision, Reaction, ReadState, Follow],
  migrations: [Discussions1795600000015],
};
