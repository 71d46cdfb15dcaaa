import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A leaky bucket: each try fills it by one, time empties it. Unlogged, because it may be lost with a crash. */
@Entity('throttle_bucket')
export class ThrottleBucket {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'throttle_bucket_pkey' }) key: string;
  @Column('double precision') level: number;
  @Column('double precision') capacity: number;
  @Column('double precision') perSecond: number;
  @Column('timestamptz') at: Date;
}
