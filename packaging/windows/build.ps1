# Makes what Windows installs, in target\packages: an .msi, with the window, the kiosk, the command "carnet" and .carnet files that open.
# Called by "./mvnw -Ppackage -DskipTests package"; it takes target\carnet-de-refus.jar and target\lib as they are.
# Needs a JDK 25 in JAVA_HOME and WiX (3, or 5 with its Util and UI extensions), which jpackage calls.
param([Parameter(Mandatory)][string]$Version)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..\..')
$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'
$packages = 'target\packages'
if (Test-Path $packages) { Remove-Item -Recurse -Force $packages }
New-Item -ItemType Directory -Force $packages | Out-Null

& $java packaging\Image.java $Version
$image = 'target\packaging\image\carnet-de-refus'

# The start-up cache (see packaging/linux/train.sh): one start through the first screen. If that fails, the program starts without one.
$cache = (Join-Path (Resolve-Path "$image\app") 'carnet.aot')
$home2 = Join-Path (Resolve-Path 'target\packaging') 'home'
New-Item -ItemType Directory -Force $home2 | Out-Null
$env:JAVA_TOOL_OPTIONS = "-Duser.home=`"$home2`" -Duser.language=fr -Dcarnet.first-frame=exit -XX:TieredStopAtLevel=1 -XX:CompileCommand=exclude,com.sun.crypto.provider.*::* -XX:CompileCommand=exclude,sun.security.provider.*::* -XX:AOTCacheOutput=`"$cache`""
$appData = $env:APPDATA
$env:APPDATA = $home2
$run = Start-Process -PassThru "$image\carnet-de-refus.exe"
if (-not $run.WaitForExit(180000)) { $run.Kill() }
$env:APPDATA = $appData
Remove-Item Env:JAVA_TOOL_OPTIONS
if (Test-Path $cache) {
    foreach ($cfg in Get-ChildItem "$image\app\*.cfg") {
        $lines = Get-Content $cfg.FullName | ForEach-Object {
            $_
            if ($_ -eq '[JavaOptions]') { 'java-options=-XX:AOTCache=$APPDIR\carnet.aot'; 'java-options=-Xlog:disable' }
        }
        Set-Content $cfg.FullName $lines
    }
} else {
    Write-Warning 'no start-up cache could be made'
}

# A fixed code, so that a newer version takes the place of an older one. Uninstalling removes the program's folder and nothing else.
& $jpackage --type msi --app-image $image --name 'Carnet de refus' --app-version $Version --vendor 'Carnet de refus' `
    --description 'Suivi chiffre des refus de Mon espace sante' --license-file LICENSE --file-associations packaging\carnet.association.properties `
    --win-menu --win-menu-group 'Carnet de refus' --win-shortcut-prompt --win-dir-chooser --win-per-user-install `
    --win-upgrade-uuid 7d0f3a52-6a0e-4c8e-9a5b-2f6c1d9b41e7 --dest $packages
Get-ChildItem $packages
