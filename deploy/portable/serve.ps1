# Serves the folder "app" beside this file to this computer alone, with the headers of app/_headers.
# Windows PowerShell 5.1, part of Windows 10 and 11; no administrator, nothing installed, nothing written.
$ErrorActionPreference = 'Stop'
$root = Join-Path $PSScriptRoot 'app'
$port = if ($env:PORT) { [int]$env:PORT } else { 4173 }
$types = @{
    css = 'text/css; charset=utf-8'; html = 'text/html; charset=utf-8'; js = 'text/javascript; charset=utf-8'
    json = 'application/json; charset=utf-8'; png = 'image/png'; svg = 'image/svg+xml'; webp = 'image/webp'
    txt = 'text/plain; charset=utf-8'; webmanifest = 'application/manifest+json; charset=utf-8'
}

# "/*" stands for everything, "/assets/*" for what carries a hash in its name.
$all = @{}
$kept = 'no-cache'
$section = ''
foreach ($line in [IO.File]::ReadAllLines((Join-Path $root '_headers'))) {
    if ($line -match '^(\S+)') { $section = $Matches[1] }
    elseif ($line -match '^\s+([\w-]+): (.*)$') {
        if ($section -eq '/*') { $all[$Matches[1]] = $Matches[2] } else { $kept = $Matches[2] }
    }
}

$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add("http://localhost:$port/")
try { $listener.Start() }
catch {
    Write-Host "Port $port is taken by another program: is Kintsugi running already? Open http://localhost:$port/"
    exit 1
}
Write-Host "Kintsugi is at http://localhost:$port/ (open it in Chrome or Edge). Close this window to stop it."

function Send-Answer($response, [int]$status, [string]$type, [byte[]]$body, [bool]$keep, [bool]$head) {
    $response.StatusCode = $status
    foreach ($name in $all.Keys) { $response.Headers.Set($name, $all[$name]) }
    $response.Headers.Set('Cache-Control', $(if ($keep) { $kept } else { 'no-cache' }))
    $response.ContentType = $type
    $response.ContentLength64 = $body.Length
    if (-not $head) { $response.OutputStream.Write($body, 0, $body.Length) }
    $response.OutputStream.Close()
}

$plain = 'text/plain; charset=utf-8'
while ($listener.IsListening) {
    $context = $listener.GetContext()
    $request = $context.Request
    try {
        $head = $request.HttpMethod -eq 'HEAD'
        $text = [Text.Encoding]::UTF8
        $path = [Uri]::UnescapeDataString(($request.RawUrl -split '[?#]', 2)[0])
        if (-not $head -and $request.HttpMethod -ne 'GET') {
            Send-Answer $context.Response 405 $plain $text.GetBytes("Only GET and HEAD are answered here.`n") $false $false
            continue
        }
        $parts = $path.Split('/')
        if (-not $path.StartsWith('/') -or $path -match '[\x00\\:]|//' -or $parts -contains '..' -or $parts -contains '.') {
            Send-Answer $context.Response 400 $plain $text.GetBytes("This address cannot be read.`n") $false $head
            continue
        }
        $file = Join-Path $root $path.TrimStart('/')
        $named = $path -match '^/assets/|\.[^/]*$'
        if (-not $named -and -not [IO.File]::Exists($file)) { $file = Join-Path $root 'index.html' }
        if (-not [IO.File]::Exists($file)) {
            Send-Answer $context.Response 404 $plain $text.GetBytes("There is no such file.`n") $false $head
            continue
        }
        $type = $types[[IO.Path]::GetExtension($file).TrimStart('.')]
        if (-not $type) { $type = 'application/octet-stream' }
        Send-Answer $context.Response 200 $type ([IO.File]::ReadAllBytes($file)) $path.StartsWith('/assets/') $head
    }
    catch {
        # A browser that went away in the middle of an answer; the next one is not harmed.
        Write-Host "$($request.HttpMethod) $($request.RawUrl): $($_.Exception.Message)"
        $context.Response.Abort()
    }
}
