#!/bin/sh
# Tests packaging/verbatim: every branch of it, with a java, a mvn, an ldconfig and package managers
# that only write down how they were called. Run by LauncherTest; needs nothing but a POSIX shell.
# shellcheck disable=SC2016 # the programs made here expand their own variables
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# A machine: $bin is the whole PATH, $root stands for /, $project is a clone -----------------------

new_machine() {
  rm -rf "$work/machine"
  root=$work/machine/root
  bin=$work/machine/bin
  project="$work/machine/été 📰/verbatim"
  calls=$work/machine/calls
  mkdir -p "$root" "$bin" "$work/machine/home" "$project/packaging" "$project/src/main" "$project/seeds"
  : >"$calls"
  for tool in sh cat cp cut dirname env find grep head id locale mkdir mktemp mv nice readlink rm sed \
    touch; do
    ln -s "$(command -v "$tool")" "$bin/$tool"
  done
  cp "$here/verbatim" "$project/packaging/verbatim"
  touch "$project/pom.xml"
  stub uname 'echo Linux'
  stub ldconfig 'printf "\t%s (libc6,x86-64) => /usr/lib/x\n" libgtk-3.so.0 libXtst.so.6'
}

# stub NAME BODY: a program that notes its call and then does this
stub() {
  printf '#!/bin/sh\necho "%s $*" >>"%s"\n%s\n' "$1" "$calls" "$2" >"$bin/$1"
  chmod +x "$bin/$1"
}

# jdk DIR VERSION: a JDK whose java notes its call
jdk() {
  mkdir -p "$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\necho "java %s $*" >>"%s"\necho "LC_ALL=${LC_ALL:-}" >>"%s"\nexit "${JAVA_EXIT:-0}"\n' \
    "$2" "$calls" "$calls" >"$1/bin/java"
  chmod +x "$1/bin/java"
}

# a mvn that builds a jar
maven() {
  stub mvn 'echo "JAVA_HOME=$JAVA_HOME" >>"'"$calls"'"
mkdir -p target/lib
touch target/verbatim-0.1.0.jar target/lib/javafx-base-26-linux.jar target/lib/javafx-base-26.jar target/lib/picocli.jar'
}

built() {
  mkdir -p "$project/target/lib"
  touch "$project/target/verbatim-0.1.0.jar"
}

# launch [VAR=VALUE…] -- [ARGUMENT…]
launch() {
  variables="$work/variables"
  : >"$variables"
  set_variables=
  while [ "$1" != -- ]; do
    set_variables="$set_variables $1"
    shift
  done
  shift
  # shellcheck disable=SC2086 # several variables
  env -i PATH="$bin" HOME="$work/machine/home" LANG=C.UTF-8 VERBATIM_ROOT="$root" VERBATIM_AOT=off \
    $set_variables "$project/packaging/verbatim" "$@" >"$work/out" 2>"$work/err"
  code=$?
}

# expect WHAT, then checks
expect() {
  what=$1
}

fail() {
  failures=$((failures + 1))
  printf 'FAILED: %s: %s\n--- out\n%s\n--- err\n%s\n--- calls\n%s\n' \
    "$what" "$1" "$(cat "$work/out")" "$(cat "$work/err")" "$(cat "$calls")"
}

code_is() { [ "$code" = "$1" ] || fail "exit code $code, not $1"; }
err_says() { grep -q -- "$1" "$work/err" || fail "does not say: $1"; }
err_lines() {
  lines=$(grep -c '' "$work/err")
  [ "$lines" = "$1" ] || fail "$lines lines on the error output, not $1"
}
called() { grep -q -- "$1" "$calls" || fail "did not call: $1"; }
not_called() { ! grep -q -- "$1" "$calls" || fail "called: $1"; }

# The tests --------------------------------------------------------------------------------------

expect 'the newest JDK beside an old default one'
new_machine
built
jdk "$root/usr/lib/jvm/java-17" 17.0.15
jdk "$root/usr/lib/jvm/temurin-25" 25.0.1
ln -s "$root/usr/lib/jvm/java-17/bin/java" "$bin/java"
launch -- stats --archive 'a b'
code_is 0
err_lines 0
called 'java 25.0.1 .*verbatim.Main stats --archive a b'
called '-Dverbatim.seeds=.*/verbatim/seeds'
called '-Dverbatim.terminal=false'
called '--enable-native-access'

expect 'VERBATIM_JAVA_HOME before all others'
jdk "$work/machine/mine" 26.0.1
launch "VERBATIM_JAVA_HOME=$work/machine/mine" -- stats
called 'java 26.0.1 '

expect 'a JDK below the home folder, without a release file'
new_machine
built
jdk "$work/machine/home/.sdkman/candidates/java/25" 25
rm "$work/machine/home/.sdkman/candidates/java/25/release"
printf '#!/bin/sh\n[ "$1" = -version ] && { echo "openjdk version \\"25.0.2\\" 2026-01-20" >&2; exit; }\necho "java found" >>"%s"\n' \
  "$calls" >"$work/machine/home/.sdkman/candidates/java/25/bin/java"
launch -- stats
called 'java found'

expect 'the exit code of the program'
new_machine
built
jdk "$root/usr/lib/jvm/jdk-25" 25
launch JAVA_EXIT=1 -- verify
code_is 1

expect 'no JDK that is new enough, and none can be installed'
new_machine
built
jdk "$root/usr/lib/jvm/java-17" 17
launch -- stats
code_is 3
err_lines 1
err_says 'JDK 25.*apt install openjdk-25-jdk.*dnf install java-25-openjdk-devel.*pacman -S'
not_called 'java 17'

expect 'a JDK is installed where that is allowed'
new_machine
built
rm "$bin/id"
stub id 'echo 0'
stub apt-get 'case "$*" in *openjdk-25-jdk) exit 100 ;; *temurin*) cp -R "$OFFER" "'"$root"'/usr/lib/jvm/" ;; esac'
jdk "$work/machine/offer/jdk-25" 25
mkdir -p "$root/usr/lib/jvm"
launch "OFFER=$work/machine/offer/jdk-25" -- stats
code_is 0
err_lines 1
err_says 'installing a JDK 25'
called 'apt-get install -y --no-install-recommends temurin-25-jdk'
called 'java 25 .*verbatim.Main stats'

expect 'a build when there is none'
new_machine
jdk "$root/usr/lib/jvm/jdk-25" 25
maven
launch -- stats
code_is 0
err_lines 1
err_says 'building'
called 'mvn .*-Dmaven.test.skip=true package'
called "JAVA_HOME=$root/usr/lib/jvm/jdk-25"
called '--module-path [^ ]* .*javafx-base-26-linux.jar'
called 'picocli.jar'
not_called 'javafx-base-26.jar'

expect 'no build when nothing changed'
: >"$calls"
launch -- stats
err_lines 0
not_called mvn

expect 'a build when a source is newer'
: >"$calls"
touch -t 203801010000 "$project/src/main/Newer.java"
launch -- stats
called mvn

expect 'a build that fails'
new_machine
jdk "$root/usr/lib/jvm/jdk-25" 25
stub mvn 'echo "[ERROR] no such symbol"; exit 1'
launch -- stats
code_is 3
err_lines 2
err_says 'no such symbol.*target/build.log'
not_called 'verbatim.Main'

expect 'no Maven'
new_machine
jdk "$root/usr/lib/jvm/jdk-25" 25
launch -- stats
code_is 3
err_lines 1
err_says 'Maven.*apt install maven'

expect 'no display and no command'
new_machine
launch --
code_is 0
err_lines 1
err_says 'screenshots OUT_DIR'

expect 'no display and the window asked for, in French'
launch LC_ALL=fr_FR.UTF-8 -- --lang fr ui
code_is 3
err_says "il n'y a pas d'écran"

expect 'a display'
new_machine
built
jdk "$root/usr/lib/jvm/jdk-25" 25
launch DISPLAY=:0 --
code_is 0
err_lines 0
called 'verbatim.Main$'

expect 'GTK found by its file'
rm "$bin/ldconfig"
mkdir -p "$root/usr/lib/x86_64-linux-gnu"
touch "$root/usr/lib/x86_64-linux-gnu/libgtk-3.so.0" "$root/usr/lib/x86_64-linux-gnu/libXtst.so.6"
launch WAYLAND_DISPLAY=wayland-0 -- ui
code_is 0
called 'verbatim.Main ui'

expect 'a display without GTK, which cannot be installed'
new_machine
built
jdk "$root/usr/lib/jvm/jdk-25" 25
stub ldconfig :
launch DISPLAY=:0 --
code_is 3
err_lines 1
err_says 'apt install libgtk-3-0 libxtst6; Fedora: sudo dnf install gtk3 libXtst; Arch: sudo pacman -S gtk3 libxtst'
not_called 'verbatim.Main'

expect 'a display and GTK without the library of its test events'
stub ldconfig 'echo "	libgtk-3.so.0 (libc6,x86-64) => /usr/lib/libgtk-3.so.0"'
launch DISPLAY=:0 --
code_is 3
err_says 'apt install libgtk-3-0 libxtst6'

expect 'the other commands need no GTK'
launch DISPLAY=:0 -- stats
code_is 0

expect 'GTK is installed through sudo without a password'
new_machine
built
jdk "$root/usr/lib/jvm/jdk-25" 25
rm "$bin/id"
stub id 'echo 1000'
stub sudo 'shift; exec "$@"'
stub true ''
stub dnf 'mkdir -p "'"$root"'/usr/lib64"; touch "'"$root"'/usr/lib64/libgtk-3.so.0" "'"$root"'/usr/lib64/libXtst.so.6"'
stub ldconfig :
launch DISPLAY=:0 --
code_is 0
err_lines 1
err_says 'installing GTK 3, which the window needs'
called 'dnf install -y gtk3 libXtst'
called 'verbatim.Main'

expect 'pictures need Pango, which cannot be installed'
new_machine
built
jdk "$root/usr/lib/jvm/jdk-25" 25
stub ldconfig :
launch -- --lang en screenshots out
code_is 3
err_lines 1
err_says 'apt install libpangoft2-1.0-0; Fedora: sudo dnf install pango; Arch: sudo pacman -S pango'
not_called 'verbatim.Main'

expect 'the other commands need no Pango'
launch -- stats
code_is 0

expect 'Pango is installed where that is allowed'
rm "$bin/id"
stub id 'echo 0'
stub apt-get 'mkdir -p "'"$root"'/usr/lib/x86_64-linux-gnu"; touch "'"$root"'/usr/lib/x86_64-linux-gnu/libpangoft2-1.0.so.0"'
launch -- screenshots out
code_is 0
err_says 'installing Pango, which painting text needs'
called 'apt-get install -y --no-install-recommends libpangoft2-1.0-0'
called 'verbatim.Main screenshots out'

expect 'a locale that cannot spell file names'
new_machine
built
jdk "$root/usr/lib/jvm/jdk-25" 25
launch LC_ALL=fr_FR.ISO-8859-1 -- stats
called 'LC_ALL=C.UTF-8'
called '-Duser.language=fr'

expect 'a locale that can'
launch -- stats
called '^LC_ALL=$'

expect 'called through a link'
ln -s "$project/packaging/verbatim" "$bin/verbatim"
: >"$calls"
env -i PATH="$bin" HOME="$work/machine/home" LANG=C.UTF-8 VERBATIM_ROOT="$root" VERBATIM_AOT=off \
  verbatim stats >"$work/out" 2>"$work/err"
code=$?
code_is 0
called 'verbatim.Main stats'

if [ "$failures" -gt 0 ]; then
  printf '%s failures\n' "$failures"
  exit 1
fi
echo 'all passed'
