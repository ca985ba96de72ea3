#!/usr/bin/env bash
# Sets up a Java compiler and Maven; Maven itself brings the Kotlin compiler and the libraries.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v javac >/dev/null || install default-jdk-headless || missing "needs a JDK, 17 or newer"
version=$(javac -version 2>&1 | cut -d ' ' -f 2)
at_least "$version" 17 || missing "needs a JDK, 17 or newer, this is $version"
command -v mvn >/dev/null || install maven || missing "needs Maven: install it from https://maven.apache.org"
echo "using JDK $version"
