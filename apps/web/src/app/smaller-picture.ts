import { fileLimits } from '@guildhall/domain/practices/files';

const longest = 2400;

/** Sides of a picture so that neither is longer than `most`, in whole pixels. */
export function within(most: number, width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A photograph that is too large for the way is made smaller here; it would be afterwards anyway. What cannot be made smaller goes as it is. */
export async function smallerPicture(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp|avif)$/.test(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file);
    if (file.size <= fileLimits.sent && bitmap.width * bitmap.height <= fileLimits.pixels) {
      bitmap.close();
      return file;
    }
    const { width, height } = within(longest, bitmap.width, bitmap.height);
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  } catch {
    return file;
  }
}
