#!/bin/sh
# What is installed can be used: the program, and the library through pkg-config and through CMake's find_package.
#
#     installed.sh BUILD_FOLDER C_COMPILER FLAGS...
set -e
build=$1 compiler=$2
shift 2
source=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/prefix
cmake --install "$build" --prefix "$prefix" >/dev/null
export ASAN_OPTIONS="$ASAN_OPTIONS:detect_leaks=0"

[ "$("$prefix/bin/au3" -e 'ConsoleWrite(6 * 7)')" = 42 ]
echo "the program works"

PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name au3.pc)")
export PKG_CONFIG_PATH
# the flags are words of their own
"$compiler" "$@" "$source/installed.c" $(pkg-config --cflags --libs au3) -o "$scratch/through_pkg_config"
[ "$(LD_LIBRARY_PATH=$(pkg-config --variable=libdir au3) "$scratch/through_pkg_config")" = 42 ]
echo "pkg-config works"

cat >"$scratch/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(use C)
find_package(au3 0.1 REQUIRED)
add_executable(shared $source/installed.c)
target_link_libraries(shared au3::au3)
add_executable(static $source/installed.c)
target_link_libraries(static au3::static)
END
cmake -G Ninja -S "$scratch" -B "$scratch/use" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_COMPILER="$compiler" -DCMAKE_C_FLAGS="$*" >/dev/null
ninja -C "$scratch/use" >/dev/null
[ "$("$scratch/use/shared")" = 42 ]
[ "$("$scratch/use/static")" = 42 ]
echo "find_package works"

# the header in C++, where structures have no designated initialisers
if command -v c++ >/dev/null; then
    cat >"$scratch/header.cpp" <<END
#include <au3.h>
int main() {
    Au3Config config = AU3_CONFIG;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    Au3Show show = AU3_SHOW;
    Au3Help help = AU3_HELP;
    return config.size + diagnostic.size + show.size + help.size == 0;
}
END
    for standard in c++11 c++20; do
        c++ -std=$standard -Wall -Wextra -Wpedantic -Werror -fsyntax-only "-I$prefix/include" "$scratch/header.cpp"
    done
fi
echo "the header works in C++"
