"""Two checkouts of the library side by side: each is packed and a small program is built against its package, outside of both."""
import os
import re
import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent


def environment(**more):
    """Without settings of the runtime or of CI that would change what is measured."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(('DOTNET_Tiered', 'DOTNET_TC_', 'DOTNET_ReadyToRun', 'DOTNET_Jit')) and k != 'CI'}
    return kept | {'DOTNET_CLI_TELEMETRY_OPTOUT': '1', 'DOTNET_NOLOGO': '1'} | more


def run(*command, cwd=None):
    result = subprocess.run(command, cwd=cwd, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        lines = sorted({line for line in result.stdout.splitlines() if 'error' in line}) or result.stdout.splitlines()
        raise SystemExit(f"{' '.join(map(str, command))}\n" + '\n'.join(lines[-40:]))


def reads_by_old_names(checkout):
    """Whether the checkout is from before Read<T>."""
    files = (checkout / 'src/Progressie/Json').glob('ProgressieJson*.cs')
    return not any(re.search(r'\bRead<T\w*>\(', file.read_text('utf-8')) for file in files)


class Side:
    """One checkout, packed once, and the programs built against it."""

    def __init__(self, name, checkout, work):
        self.name = name
        self.checkout = Path(checkout).resolve()
        self.work = Path(work).resolve() / name
        if not (self.checkout / 'src/Progressie/Progressie.csproj').is_file():
            raise SystemExit(f'{checkout} is no checkout of the library.')
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        # A version of its own, so that the two packages never meet in a cache; an artifacts folder of its own, so that nobody's build is disturbed.
        self.version = f'0.0.1-{name}.{os.getpid()}'
        run('dotnet', 'pack', self.checkout / 'src/Progressie', '-c', 'Release', '-o', self.work / 'packages', f'-p:Version={self.version}',
            f'-p:ArtifactsPath={self.work}/artifacts/', '-p:RunAnalyzers=false', '-p:EnablePackageValidation=false', '-v', 'q')

    @property
    def data(self):
        return self.checkout / 'docs/samples/data'

    def build(self, program, *options, aot=False):
        """Builds a folder of benchmarks/ and returns the program file."""
        name = Path(program).name
        folder = self.work / (name + ('-aot' if aot else ''))
        shutil.copytree(REPOSITORY / 'benchmarks' / program, folder, ignore=shutil.ignore_patterns('bin', 'obj'))
        cache = os.environ.get('NUGET_PACKAGES') or Path.home() / '.nuget/packages'
        settings = [f'-p:ProgressieVersion={self.version}', f'-p:OldReading={str(reads_by_old_names(self.checkout)).lower()}',
                    f'-p:RestoreAdditionalProjectSources={self.work}/packages', f'-p:RestorePackagesPath={self.work}/restored',
                    f'-p:RestoreFallbackFolders={cache}', *options]
        if aot:
            run('dotnet', 'publish', folder, '-c', 'Release', '-r', 'linux-x64', '-p:PublishAot=true', '-o', folder / 'out', '-v', 'q', *settings)
        else:
            run('dotnet', 'build', folder, '-c', 'Release', '-o', folder / 'out', '-v', 'q', *settings)
        return folder / 'out' / name
