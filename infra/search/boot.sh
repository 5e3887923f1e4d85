#!/bin/bash
# First boot of the search host. Runs as root, once for each instance; the volume may already hold an index.
set -euo pipefail

# The volume is attached after the instance has started.
until [ -b /dev/sdf ]; do sleep 1; done
blkid /dev/sdf || mkfs.ext4 -L search /dev/sdf
mkdir -p /var/lib/meilisearch
echo 'LABEL=search /var/lib/meilisearch ext4 defaults,noatime,nofail 0 2' >>/etc/fstab
mount /var/lib/meilisearch
# Grows into a volume that was made larger since.
resize2fs /dev/sdf
id meilisearch >/dev/null 2>&1 || useradd --system --shell /sbin/nologin meilisearch
chown meilisearch:meilisearch /var/lib/meilisearch
chmod 700 /var/lib/meilisearch

# The addresses of endpoints may take a moment after a first deployment.
until aws s3 cp --no-progress "$PROGRAM" /usr/local/bin/meilisearch.new; do sleep 5; done
echo "$SHA256  /usr/local/bin/meilisearch.new" | sha256sum --check --strict
chmod 755 /usr/local/bin/meilisearch.new
mv /usr/local/bin/meilisearch.new /usr/local/bin/meilisearch

umask 077
until key=$(aws ssm get-parameter --with-decryption --name "$KEY_PARAMETER" --query Parameter.Value --output text); do sleep 5; done
echo "MEILI_MASTER_KEY=$key" >/etc/meilisearch.env
umask 022

cat >/etc/systemd/system/meilisearch.service <<'UNIT'
[Unit]
Description=Meilisearch
RequiresMountsFor=/var/lib/meilisearch
[Service]
User=meilisearch
EnvironmentFile=/etc/meilisearch.env
ExecStart=/usr/local/bin/meilisearch --env production --no-analytics --http-addr 0.0.0.0:7700 --db-path /var/lib/meilisearch/data.ms --dump-dir /var/lib/meilisearch/dumps --experimental-dumpless-upgrade
WorkingDirectory=/var/lib/meilisearch
Restart=always
RestartSec=2
LimitNOFILE=65536
NoNewPrivileges=true
ProtectSystem=strict
ReadWritePaths=/var/lib/meilisearch
PrivateTmp=true
[Install]
WantedBy=multi-user.target
UNIT

# Two numbers a minute; an alarm rings when they are bad, and when they stop coming.
cat >/usr/local/bin/report-search <<'REPORT'
#!/bin/bash
set -euo pipefail
healthy=0
curl --silent --fail --max-time 5 http://127.0.0.1:7700/health >/dev/null && healthy=1
used=$(df --output=pcent /var/lib/meilisearch | tail -n 1 | tr -dc 0-9)
aws cloudwatch put-metric-data --namespace "$NAMESPACE" --metric-name SearchHealthy --value "$healthy"
aws cloudwatch put-metric-data --namespace "$NAMESPACE" --metric-name SearchDiskUsed --unit Percent --value "$used"
REPORT
chmod 755 /usr/local/bin/report-search
cat >/etc/systemd/system/report-search.service <<UNIT
[Service]
Type=oneshot
Environment=NAMESPACE=$NAMESPACE AWS_REGION=$AWS_REGION
ExecStart=/usr/local/bin/report-search
UNIT
cat >/etc/systemd/system/report-search.timer <<'UNIT'
[Timer]
OnBootSec=1min
OnUnitActiveSec=1min
[Install]
WantedBy=timers.target
UNIT

systemctl daemon-reload
systemctl enable --now meilisearch.service report-search.timer
