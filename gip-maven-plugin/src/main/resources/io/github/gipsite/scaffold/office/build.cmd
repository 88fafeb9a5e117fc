@echo off
chcp 65001 >nul
cd /d "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  echo 没有找到 Maven：装好 JDK 17 和 Maven，把 Maven 的 bin 文件夹加进 PATH，再双击一次
  pause
  exit /b 1
)
call mvn site:generate
if errorlevel 1 (
  pause
  exit /b 1
)
start "" "target\site\index.html"
