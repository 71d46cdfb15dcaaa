interface Numbered {
  readonly number: number;
  readonly author: { readonly id: string } | null;
}

/** What others wrote since the reader was here: what one has just written oneself is no news. */
export const newPosts = <P extends Numbered>(posts: readonly P[], lastRead: number, reader: string | undefined): P[] =>
  posts.filter((post) => post.number > lastRead && (reader === undefined || post.author?.id !== reader));
