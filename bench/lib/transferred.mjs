// What one first view brings over the wire, by the browser's own protocol: bodies as encoded, headers included.

/** A fresh profile opens one address and waits until the network is quiet for two seconds. Resolves { status, bytes, requests, script, parts, problems }.
 *  The service worker is let through but what it stores for later is its own traffic, after the view. */
export async function measure(browser, base, path, cookie) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en', serviceWorkers: 'block' });
  try {
    if (cookie) {
      const [name, value] = cookie.split('=');
      await context.addCookies([{ name, value, url: base }]);
    }
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const seen = new Map();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    cdp.on('Network.requestWillBeSent', (e) => seen.set(e.requestId, { url: e.request.url.replace(base, ''), type: e.type, bytes: 0 }));
    cdp.on('Network.loadingFinished', (e) => {
      const part = seen.get(e.requestId);
      if (part) part.bytes = e.encodedDataLength;
    });
    cdp.on('Network.loadingFailed', (e) => problems.push(`${seen.get(e.requestId)?.url}: ${e.errorText}`));
    const response = await page.goto(base + path, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(1500);
    // A page whose scripts are missing would be light too.
    if (!(await page.locator('main h1').count())) problems.push('the page shows no heading');
    const parts = [...seen.values()].filter((p) => /^(\/|http)/.test(p.url));
    return {
      status: response?.status(),
      bytes: parts.reduce((n, p) => n + p.bytes, 0),
      requests: parts.length,
      script: parts.filter((p) => p.type === 'Script').reduce((n, p) => n + p.bytes, 0),
      parts: parts.toSorted((a, b) => b.bytes - a.bytes),
      problems,
    };
  } finally {
    await context.close();
  }
}
