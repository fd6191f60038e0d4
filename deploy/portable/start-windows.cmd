@echo off
rem Starts Kintsugi on this computer. Needs Windows 10 or later, and Chrome or Edge.
cd /d "%~dp0"
if not defined PORT set PORT=4173
start "" http://localhost:%PORT%/
powershell -NoProfile -ExecutionPolicy Bypass -File serve.ps1
pause
