// The site holds nothing for use without a connection: what an earlier build held is let go.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const letGo = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(`stride:${registration.scope}:`)).map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(letGo());
});
