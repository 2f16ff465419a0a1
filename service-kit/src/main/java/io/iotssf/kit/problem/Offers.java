package io.iotssf.kit.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** What the path of the current request has: methods, and the media types of one of them. */
@Singleton
class Offers {
  private final List<RequestPath<RuntimeResource>> all = new ArrayList<>();

  /** Before the first request. */
  void gather(@Observes StartupEvent starting) {
    RuntimeResourceVisitor.visitRuntimeResources(
        "/",
        ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
            all.add(new RequestPath<>(false, new URITemplate(path, false), resource));
          }
        });
  }

  /** The methods, with those that the framework answers by itself. */
  SortedSet<String> methods() {
    SortedSet<String> methods =
        here().map(RuntimeResource::getHttpMethod).collect(Collectors.toCollection(TreeSet::new));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    methods.add(HttpMethod.OPTIONS);
    return methods;
  }

  /** The media types of the bodies that can be sent; none when nothing is said of them. */
  SortedSet<String> read() {
    return mediaTypes(resource -> resource.getConsumes().stream());
  }

  /** The media types of the answers; none when nothing is said of them. */
  SortedSet<String> written() {
    return mediaTypes(
        resource ->
            resource.getProduces() == null
                ? Stream.of()
                : Stream.of(resource.getProduces().getSortedOriginalMediaTypes()));
  }

  private SortedSet<String> mediaTypes(Function<RuntimeResource, Stream<MediaType>> named) {
    String method = CurrentRequestManager.get().getMethod();
    return here()
        .filter(resource -> resource.getHttpMethod().equals(method))
        .flatMap(named)
        .map(MediaType::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<RuntimeResource> here() {
    String path = CurrentRequestManager.get().getPathWithoutPrefix();
    return all.stream()
        .map(each -> new RequestMapper<>(new ArrayList<>(List.of(each))).map(path))
        .filter(match -> match != null && match.remaining.isEmpty())
        .map(match -> match.value);
  }
}
