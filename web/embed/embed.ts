// Only a height leaves the frame, so every page may hear it.
const tell = () => parent.postMessage({ netFinder: { height: document.documentElement.scrollHeight } }, '*');
new ResizeObserver(tell).observe(document.body);
