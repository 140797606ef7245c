/**
 * Headers for the folder with our files, as three servers want them: anybody may read the files, which hold nothing
 * secret; their types are right even where the server knows them not; a version never changes.
 */

const apache = `# Apache: als ".htaccess" in den Ordner der Fassung legen (mod_headers, mod_mime).
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  Header set Cache-Control "public, max-age=31536000, immutable"
</IfModule>
AddType text/javascript .js
AddType text/css .css
AddType application/json .json .map
AddCharset utf-8 .js .css .json .html .txt
`;

const nginx = `# nginx: in den server-Block, der Pfad nach Bedarf.
location /planweiser/ {
  charset utf-8;
  add_header Access-Control-Allow-Origin "*";
  add_header X-Content-Type-Options "nosniff";
  add_header Cache-Control "public, max-age=31536000, immutable";
}
`;

const iis = `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS: als "web.config" in den Ordner der Fassung legen. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <add name="Access-Control-Allow-Origin" value="*" />
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <remove fileExtension=".map" />
      <mimeMap fileExtension=".map" mimeType="application/json; charset=utf-8" />
    </staticContent>
  </system.webServer>
</configuration>
`;

export const serverHeaders = {'apache.htaccess.txt': apache, 'nginx.conf.txt': nginx, 'web.config.txt': iis};
