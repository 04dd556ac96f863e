// Whether this is a private window: there "saved" would not be true, since everything is gone once it is closed.

const DATABASE = "mv-probe";

/** Resolves to whether it is; also where the browser gives no answer in time. */
export async function probe() {
  const timeout = new Promise((resolve) => setTimeout(resolve, 2000, false));
  return Promise.race([timeout, refusesFiles().then((refuses) => refuses || refusesBlobs())]);
}

/** Firefox has no private file system in a private window. */
async function refusesFiles() {
  try {
    await navigator.storage?.getDirectory?.();
    return false;
  } catch ({ name }) {
    return name === "SecurityError";
  }
}

/** WebKit stores no Blob in a private window. A full disk has an error of its own. */
async function refusesBlobs() {
  let database;
  try {
    database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("blobs");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    return await new Promise((resolve) => {
      const transaction = database.transaction("blobs", "readwrite");
      const put = transaction.objectStore("blobs").put(new Blob(["mv"]), 1);
      transaction.oncomplete = () => resolve(false);
      transaction.onabort = () => resolve((put.error ?? transaction.error)?.name === "UnknownError");
    });
  } catch {
    return false;
  } finally {
    database?.close();
    indexedDB.deleteDatabase(DATABASE);
  }
}
