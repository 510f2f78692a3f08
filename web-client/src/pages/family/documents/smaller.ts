const longest = 2000;
const quality = 0.8;

/**
 * The picture as a smaller JPEG, for weak lines; as it is when the browser cannot read it or it would only grow.
 * Drawing it turns it as the camera was held and leaves behind where it was taken.
 */
export async function smaller(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const jpeg = await drawn(picture);
    return jpeg !== null && jpeg.size < file.size ? jpeg : file;
  } catch {
    return file;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawn(picture: HTMLImageElement): Promise<Blob | null> {
  const { naturalWidth: width, naturalHeight: height } = picture;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}
