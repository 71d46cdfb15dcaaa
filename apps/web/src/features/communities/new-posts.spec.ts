import { newPosts } from './new-posts';

const post = (number: number, author: string | null) => ({ number, author: author === null ? null : { id: author } });

it('is what others wrote after the place that was read, whoever they are', () => {
  const posts = [post(2, 'a'), post(3, 'me'), post(4, 'b'), post(5, null), post(6, 'me')];
  expect(newPosts(posts, 2, 'me').map((p) => p.number)).toEqual([4, 5]);
  expect(newPosts([post(2, 'me')], 1, 'me')).toEqual([]);
  expect(newPosts(posts, Infinity, 'me')).toEqual([]);
});
