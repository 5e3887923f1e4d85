/** Where this stage's own metrics go: `SearchHealthy`, `SearchDiskUsed` (percent), `Drift` (documents) and those of requests. */
export const metricsNamespace = `Verbatim/${$app.stage}`
