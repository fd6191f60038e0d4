#!/usr/bin/env perl
# Serves the folder "app" beside this file to this computer alone, with the headers of app/_headers.
# Perl 5.10 or later and its own modules; nothing is installed and nothing is written.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use IO::Socket::INET;

my $root = dirname(abs_path($0)) . '/app';
my $port = $ENV{PORT} || 4173;
my %type = (
    css => 'text/css; charset=utf-8', html => 'text/html; charset=utf-8', js => 'text/javascript; charset=utf-8',
    json => 'application/json; charset=utf-8', png => 'image/png', svg => 'image/svg+xml', webp => 'image/webp',
    txt => 'text/plain; charset=utf-8', webmanifest => 'application/manifest+json; charset=utf-8',
);

# "/*" stands for everything, "/assets/*" for what carries a hash in its name.
my (%all, $kept);
my $section = '';
open(my $headers, '<', "$root/_headers") or die "The folder $root is not complete: no _headers.\n";
while (my $line = <$headers>) {
    $line =~ s/\r?\n$//;
    if ($line =~ /^(\S+)/) { $section = $1 }
    elsif ($line =~ /^\s+([\w-]+): (.*)$/) {
        if ($section eq '/*') { $all{$1} = $2 } else { $kept = $2 }
    }
}
close $headers;

my $server = IO::Socket::INET->new(
    LocalAddr => '127.0.0.1', LocalPort => $port, Listen => 64, ReuseAddr => 1, Proto => 'tcp',
) or die "Port $port is taken by another program: is Kintsugi running already? Open http://localhost:$port/\n";
print "Kintsugi is at http://localhost:$port/ (open it in Chrome or Edge). Stop it with Ctrl+C.\n";
$SIG{CHLD} = 'IGNORE';
$SIG{PIPE} = 'IGNORE';

while (1) {
    my $client = $server->accept or next;
    # A browser opens connections ahead of need: each waits in a process of its own.
    my $child = fork;
    if (defined $child && $child == 0) {
        close $server;
        answer($client);
        exit 0;
    }
    close $client;
}

sub answer {
    my ($client) = @_;
    local $/ = "\r\n";
    my $first = <$client>;
    return unless defined $first && length($first) < 8192;
    my $lines = 0;
    while (defined(my $line = <$client>)) {
        last if $line eq "\r\n";
        return if ++$lines > 200;
    }
    my ($method, $target) = $first =~ m{^(GET|HEAD) (\S+) HTTP/1\.[01]\r\n$};
    return respond($client, 'GET', 405, 'text/plain; charset=utf-8', "Only GET and HEAD are answered here.\n", 0)
        unless defined $method;
    my ($path) = split /[?#]/, $target, 2;
    $path =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
    return respond($client, $method, 400, 'text/plain; charset=utf-8', "This address cannot be read.\n", 0)
        if $path !~ m{^/} || $path =~ m{[\0\\:]|//} || grep { $_ eq '..' || $_ eq '.' } split m{/}, $path;
    my $file = "$root$path";
    my $named = $path =~ m{^/assets/|\.[^/]*$};
    $file = "$root/index.html" if !$named && !-f $file;
    return respond($client, $method, 404, 'text/plain; charset=utf-8', "There is no such file.\n", 0)
        unless -f $file && open(my $in, '<:raw', $file);
    local $/;
    my $body = <$in>;
    close $in;
    my ($ending) = $file =~ /\.([a-z0-9]+)$/;
    respond($client, $method, 200, $type{$ending || ''} || 'application/octet-stream', $body, $path =~ m{^/assets/});
}

sub respond {
    my ($client, $method, $status, $type, $body, $keep) = @_;
    my %word = (200 => 'OK', 400 => 'Bad Request', 404 => 'Not Found', 405 => 'Method Not Allowed');
    binmode $client;
    print $client "HTTP/1.1 $status $word{$status}\r\n",
        (map { "$_: $all{$_}\r\n" } sort keys %all),
        'Cache-Control: ', ($keep ? $kept : 'no-cache'), "\r\n",
        "Content-Type: $type\r\nContent-Length: ", length($body), "\r\nConnection: close\r\n\r\n",
        ($method eq 'HEAD' ? '' : $body);
    close $client;
}
